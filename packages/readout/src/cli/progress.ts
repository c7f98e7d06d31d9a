import type { Shell } from "./shell.ts";
import { byteSize, counted, grouped, pad, shorten } from "./words.ts";

/**
 * How far a long command has come, on standard error: a bar with rate and time left that is drawn over itself on a
 * terminal, a plain line now and then elsewhere. Other lines are written above the bar.
 */
export type Progress = {
  readonly update: (state: { readonly done: number; readonly bytes: number }) => void;
  /** Writes a whole line; the bar goes on below it. */
  readonly line: (text: string) => void;
  readonly end: () => void;
};

const DRAW_EVERY = 100;
const TELL_EVERY = 10_000;
const BAR = 24;

export function startProgress(
  shell: Shell,
  options: { readonly totalBytes: number | null; readonly unit: string },
): Progress {
  const start = shell.clock();
  let last = start;
  let drawn = false;
  let state = { done: 0, bytes: 0 };
  const clear = (): void => {
    if (drawn) shell.err("\r\u001b[K");
    drawn = false;
  };
  const draw = (): void => {
    const text = progressWords({ ...state, ...options, seconds: (shell.clock() - start) / 1000 });
    if (shell.errIsTerminal) {
      shell.err(`\r\u001b[K${shorten(text, shell.width() - 1)}`);
      drawn = true;
    } else shell.err(`${text}\n`);
  };
  return {
    update: (next) => {
      state = next;
      const now = shell.clock();
      if (now - last < (shell.errIsTerminal ? DRAW_EVERY : TELL_EVERY)) return;
      last = now;
      draw();
    },
    line: (text) => {
      clear();
      shell.err(text);
      if (shell.errIsTerminal && state.done > 0) draw();
    },
    end: clear,
  };
}

/** "██████░░░░ 42 %  1,234 reports, 310 a second, 12 s left"; without a total, no bar and no end in sight. */
export function progressWords(p: {
  readonly done: number;
  readonly bytes: number;
  readonly totalBytes: number | null;
  readonly unit: string;
  readonly seconds: number;
}): string {
  const rate = p.seconds > 0 ? p.done / p.seconds : 0;
  const many = `${counted(p.done, p.unit)}, ${grouped(Number(rate.toFixed(rate < 10 ? 1 : 0)))} a second`;
  if (p.totalBytes === null || p.totalBytes === 0) return `${many}, ${byteSize(p.bytes)} read`;
  const share = Math.min(1, p.bytes / p.totalBytes);
  const full = Math.round(share * BAR);
  const bar = "█".repeat(full) + "░".repeat(BAR - full);
  const left =
    share > 0 && p.seconds > 1 ? `, ${duration((p.seconds / share) * (1 - share))} left` : "";
  return `${bar} ${pad(`${Math.floor(share * 100)} %`, 5)} ${many}${left}`;
}

/** 75 → "1 min 15 s". */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

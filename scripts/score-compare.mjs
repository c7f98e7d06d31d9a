/**
 * Compares scores with the last ones kept in scores.json, and prints them as tables. Pure: takes and gives plain values.
 * Layers that score fields of matched items are compared by the number right, because their gold grows with every item
 * that is matched; the others by F1. Only layers with more than 30 gold items are judged.
 */

const FIELD_LAYER =
  /^(people: office|main: .+|statements: (mode|act)|figures: (change|period|speaker)|undertakings: (status|by|date))$/;
const FEW = 30;
const FALL = 0.005;

/** True where a layer scores fields of matched items. */
export const isFieldLayer = (layer) => FIELD_LAYER.test(layer);

/** How many items of a layer are right: the scorer tells recall and gold. */
export const numberRight = ({ recall, gold }) => Math.round(recall * gold);

const NOTHING = { precision: 0, recall: 0, f1: 0, gold: 0, got: 0 };

/**
 * One row for each layer of either table: `{layer, now, before, change, fell}`. `change` is in F1, or in items right
 * for field layers; null where the layer is new.
 */
export function compareTable(now, before) {
  const names = [...new Set([...Object.keys(now.layers), ...Object.keys(before?.layers ?? {})])];
  return names.map((layer) => {
    const a = now.layers[layer] ?? NOTHING;
    const b = before?.layers[layer] ?? null;
    if (b === null) return { layer, now: a, before: null, change: null, fell: false };
    const enough = Math.max(a.gold, b.gold) > FEW;
    if (isFieldLayer(layer)) {
      const change = numberRight(a) - numberRight(b);
      return { layer, now: a, before: b, change, fell: enough && -change > FALL * numberRight(b) };
    }
    const change = a.f1 - b.f1;
    // Scores are kept with six decimals: a fall of exactly 0.005 is not over it.
    return { layer, now: a, before: b, change, fell: enough && -change > FALL + 1e-6 };
  });
}

/**
 * Compares all tables. A table taken on other reports than the kept one is not compared: `comparable` is false.
 */
export function compareScores(now, before) {
  return Object.entries(now).map(([name, table]) => {
    const last = before?.[name] ?? null;
    const comparable = last !== null && last.ids === table.ids;
    return { name, table, comparable, rows: compareTable(table, comparable ? last : null) };
  });
}

function showChange({ layer, change }) {
  if (change === null || Math.abs(change) < 0.0005) return "";
  const sign = change > 0 ? "+" : "-";
  const size = Math.abs(change);
  return isFieldLayer(layer) ? `${sign}${size} right` : `${sign}${size.toFixed(3)}`;
}

/** One table as text, totals only. */
export function showTable({ name, table, rows }) {
  const head = `${name}: ${table.reports} reports, ${table.extracted} extracted`;
  if (table.reports === 0) return `${head}\n`;
  const lines = rows.map((row) => {
    const { precision, recall, f1, gold } = row.now;
    const numbers = [precision, recall, f1].map((n) => n.toFixed(3).padStart(9)).join("");
    const change = `${showChange(row)}${row.fell ? "  FELL" : ""}`;
    return `${row.layer.padEnd(26)}${numbers}${String(gold).padStart(7)}  ${change}`.trimEnd();
  });
  return `${head}\n${"layer".padEnd(26)}precision   recall       F1   gold  change\n${lines.join("\n")}\n`;
}

/** Names of the layers that fell, as `table, layer`. */
export function fallen(compared) {
  return compared.flatMap(({ name, rows }) =>
    rows.filter((row) => row.fell).map((row) => `${name}, ${row.layer}`),
  );
}

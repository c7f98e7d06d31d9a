import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { WordsRequest } from "./cite.ts";

/** Opens the words of a value in the margin; `from` is what was clicked, where the focus returns. */
export type OpenWords = (request: WordsRequest, from: HTMLElement) => void;

export const WordsContext = createContext<OpenWords>(() => undefined);

export const useWords = (): OpenWords => useContext(WordsContext);

/** The public API of the core, name by name. */
export {};

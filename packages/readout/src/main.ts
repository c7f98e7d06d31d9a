/** Entry of the `readout` command; `bin/readout.js` imports its build. */
export {};

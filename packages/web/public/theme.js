// Runs before the first paint, so that a chosen theme does not flash; see src/theme.ts.
try {
  const theme = localStorage.getItem("readout-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused in some privacy modes: the system's theme stands.
}

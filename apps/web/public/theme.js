// Runs before the first paint, so that a chosen theme never flashes the other one. A file of its own because inline scripts are refused.
try {
  const theme = localStorage.getItem('plumbline.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be switched off; the system's theme applies.
}

// Before the first paint, and outside the bundle: the policy of the page allows no inline script.
try {
  var theme = localStorage.getItem('ve-dich.theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.mantineColorScheme = theme;
  var asked = new URLSearchParams(location.search).get('lang') || localStorage.getItem('ve-dich.lang');
  if (asked === 'en') document.documentElement.lang = 'en';
} catch {
  // Storage is closed to us: the page stays light and Vietnamese.
}

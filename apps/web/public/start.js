// Runs before the first paint, and outside the bundle: the policy of the page allows no inline script.
(function () {
  var kept = function (key) {
    try {
      return localStorage.getItem(key);
    } catch {
      // Storage is closed to us: the page stays light and Vietnamese.
      return null;
    }
  };

  // Colours and language of the first paint.
  var theme = kept('ve-dich.theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.mantineColorScheme = theme;
  var language = new URLSearchParams(location.search).get('lang') || kept('ve-dich.lang');
  if (language === 'en') document.documentElement.lang = 'en';

  // Toàn cảnh is a chunk of its own (`vite.config.ts`): asked for now, it comes beside the entry, not after it.
  var overview = document.currentScript && document.currentScript.dataset.overview;
  if (overview && (location.pathname === '/' || location.pathname.endsWith('/toan-canh'))) {
    overview.split(' ').forEach(function (file) {
      var link = document.createElement('link');
      var isStyle = file.endsWith('.css');
      link.rel = isStyle ? 'preload' : 'modulepreload';
      if (isStyle) link.as = 'style';
      link.href = file;
      link.crossOrigin = '';
      document.head.appendChild(link);
    });
  }

  // Ask for what the page will surely ask for while its script is still on the way (`api/early-answers.ts`).
  var addresses = ['/api/about'];
  if (location.pathname !== '/dang-nhap') addresses.push('/api/session', '/api/years');
  var month = /^\/(\d{4})\/(\d{2})\/toan-canh$/.exec(location.pathname);
  if (month && !/[?&]bo=/.test(location.search) && kept('ve-dich.names-only') === null) {
    addresses.push('/api/years/' + month[1] + '/months/' + Number(month[2]) + '/dashboard');
  }
  var answers = {};
  addresses.forEach(function (address) {
    answers[address] = fetch(address, {
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
    });
    // Looked at when it is taken; until then a failure is nobody's.
    answers[address].catch(function () {});
  });
  window.veDichEarlyAnswers = answers;
})();

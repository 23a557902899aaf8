// case: the visitor's own choice in a cookie decides whether the session is recorded
// rules: no-collection-before-consent
import Cookies from 'js-cookie';
import Smartlook from 'smartlook-client';

function choice(): { recording?: boolean } {
  try {
    return JSON.parse(Cookies.get('cookie_consent') ?? '{}');
  } catch {
    return {};
  }
}

if (choice().recording === true) {
  Smartlook.init('a83e11');
}

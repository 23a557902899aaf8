// case: a page reads where its visitor is as it loads, by a function of another script that is no module
// rules: no-collection-before-consent
const places = {
  near(done) {
    navigator.geolocation.getCurrentPosition(done); // expect: no-collection-before-consent
  },
};

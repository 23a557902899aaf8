function choose(flag) {
  return flag ? source('email') : 'plain';
}
sink(choose(true)); // flow: email
sink(choose(false));
sink(choose(Math.random() > 0.5)); // flow: email

function mode(options) {
  if (options.mode === 'full') return source('email');
  return 'plain';
}
sink(mode({ mode: 'full' })); // flow: email
sink(mode({ mode: 'short' }));
const settings = { full: false };
sink(settings.full ? source('email') : 'plain');
const flags = Object.freeze({ full: true });
sink(flags.full ? source('email') : 'plain'); // flow: email

function stop() {
  return 'plain';
  return source('email');
}
sink(stop());

enum Level {
  Low,
  High = 'high',
}
sink(Level.High === 'high' ? source('email') : 'plain'); // flow: email
sink(Level.Low === 0 ? 'plain' : source('email'));

class Feature {
  static enabled = false;
}
if (Feature.enabled) sink(source('email'));

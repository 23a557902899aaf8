// probes: reading a text that nobody knows may fail
function read(text) {
  try {
    return { good: JSON.parse(text) };
  } catch {
    return { bad: text };
  }
}
sink(read(source('email')).bad); // flow: email
sink(read(source('email')).good); // flow: email
sink(read('{"a": 1}').bad);
sink(read('{"a": 1}').good);

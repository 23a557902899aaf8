self.onmessage = (e) => {
  const { text, lang } = e.data;
  sink(text); // flow: email
  sink(lang);
  self.postMessage({ out: "[" + text + "]", stage: "done" });
};

const { parentPort } = require('node:worker_threads');
parentPort.on('message', question => {
  sink(question.mail); // flow: email
  sink(question.state);
  parentPort.postMessage({ found: question.mail, state: question.state });
});

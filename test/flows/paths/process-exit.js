// probes: code after process.exit
const e = source('email');
process.on('exit', () => {
  sink(e); // flow: email
});
sink(e); // flow: email
process.exit(0);
sink(e);
setTimeout(() => { sink(e); }, 0);

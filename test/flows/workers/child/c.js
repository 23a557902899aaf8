// probes: child side of the fork scene
sink(process.argv[2]); // missing: location, a process or worker and who made it are not joined
sink(process.argv[3]);
sink(process.env.WHO); // missing: name, a process or worker and who made it are not joined
sink(process.env.LVL);
process.on('message', (m) => {
  sink(m.mail); // flow: email
  sink(m.id);
  process.send({ up: m.mail.toUpperCase(), n: 2 });
});

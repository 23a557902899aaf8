// probes: fs writes read back, callbacks and promises
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const util = require('node:util');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'blind-'));
const f1 = path.join(dir, 'a.txt');
const f2 = path.join(dir, 'b.txt');
fs.writeFileSync(f1, source('email'));
fs.writeFileSync(f2, 'plain');
sink(fs.readFileSync(f1, 'utf8')); // flow: email
sink(fs.readFileSync(f2, 'utf8'));
fs.appendFileSync(f2, source('phone'));
sink(fs.readFileSync(f2).toString()); // flow: phone
sink(fs.existsSync(f1));
fs.writeFile(f2, 'again', (err) => {
  sink(err);
  fs.readFile(f2, 'utf8', (er, data) => {
    sink(er);
    sink(data);
    fs.readFile(f1, (e3, d3) => {
      sink(d3.toString()); // flow: email
      rest();
    });
  });
});
async function rest() {
  const f3 = path.join(dir, 'c.txt');
  await fs.promises.writeFile(f3, source('name'));
  sink(await fs.promises.readFile(f3, 'utf8')); // flow: name
  await fs.promises.writeFile(f3, 'wiped');
  sink(await fs.promises.readFile(f3, 'utf8'));
  const rd = util.promisify(fs.readFile);
  sink(await rd(f1, 'utf8')); // flow: email
  sink(await rd(f3, 'utf8'));
  fs.rmSync(dir, { recursive: true });
}

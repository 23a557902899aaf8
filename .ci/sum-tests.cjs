// Adds up the totals that the test runs wrote, one JSON object a line: `node .ci/sum-tests.cjs <file> <status of the whole run>`.
// A run that ended badly without a failed test, or without any test, counts as one failure. Ends with 1 if there is one.
const { readFileSync } = require('node:fs');

const [file, status] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const run = JSON.parse(line);
  passed += run.passed;
  failed += run.failed;
}
if (failed === 0 && (status !== '0' || passed === 0)) failed = 1;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

// Mocha's spec reporter, which also appends its two totals to the file named by TEST_COUNTS, one JSON object a line.
const { appendFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountTests extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes: passed, failures: failed } = runner.stats;
      if (process.env.TEST_COUNTS) appendFileSync(process.env.TEST_COUNTS, `${JSON.stringify({ passed, failed })}\n`);
    });
  }
};

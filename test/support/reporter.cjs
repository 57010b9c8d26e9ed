/**
 * Mocha's spec output, then what was skipped, with the reason in its name; its last line is always
 * `N passed, N failed, N skipped`, for people and for machines.
 */
const { reporters } = require('mocha');

module.exports = class Reporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    this.skipped = new Map();
    runner.on('pending', (test) => {
      const suite = test.parent.fullTitle();
      const title = suite.includes('(skipped: ') ? suite : test.fullTitle();
      this.skipped.set(title, (this.skipped.get(title) ?? 0) + 1);
    });
  }

  epilogue() {
    const { passes = 0, failures = 0, pending = 0, duration = 0 } = this.stats;
    if (failures) reporters.Base.list(this.failures);
    for (const [title, count] of this.skipped) console.log(`  ${count} skipped: ${title}`);
    console.log(`  in ${Math.round(duration / 1000)} s`);
    console.log(`${passes} passed, ${failures} failed, ${pending} skipped`);
  }
};

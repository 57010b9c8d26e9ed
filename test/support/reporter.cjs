/** Mocha's spec output, but its last line is always `N passed, N failed, N skipped`, for people and for machines. */
const { reporters } = require('mocha');

module.exports = class Reporter extends reporters.Spec {
  epilogue() {
    const { passes = 0, failures = 0, pending = 0, duration = 0 } = this.stats;
    if (failures) reporters.Base.list(this.failures);
    console.log(`  in ${Math.round(duration / 1000)} s`);
    console.log(`${passes} passed, ${failures} failed, ${pending} skipped`);
  }
};

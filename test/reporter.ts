import type { Reporter, TestModule } from 'vitest/node';

/** Prints `N passed, N failed` as the very last line, in plain text: that line is what CI reads. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0) failed += 1;
      passed += [...module.children.allTests('passed')].length;
      failed += [...module.children.allTests('failed')].length;
    }
    process.once('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  }
}

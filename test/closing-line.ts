import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with one line that machines read: `N passed, N failed, N skipped`. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const count = (state: string): number => tests.filter(test => test.result().state === state).length
    const broken = modules.filter(module => module.errors().length).length
    // Printed last, after what the other reporters say.
    process.once('exit', () => {
      process.stdout.write(
        `\n${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped\n`,
      )
    })
  }
}

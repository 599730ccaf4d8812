import type { Gate } from './gate.ts';
import { runTool } from '../run-tool.ts';

/** A gate that is one program: it holds when the program ends well. */
export function commandGate(name: string, tool: string, args: readonly string[]): Gate {
  return {
    name,
    async run() {
      const { code, output } = await runTool(tool, args);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, report: output };
    },
  };
}

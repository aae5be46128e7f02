import path from 'node:path';
import { inlineActions } from './config/inline.ts';
import { guard } from './guard.ts';
import type { GateAction } from './gates/gate-action.ts';
import { gateError } from './gates/gate-error.ts';
import { connectAction, type ActionContext } from './host/action-context.ts';
import { program } from './host/program.ts';
import { escapeCommand } from './report/escape-command.ts';
import { md } from './report/markdown-parts.ts';
import { prose } from './report/phrase.ts';
import { errorText } from './report/problems-text.ts';
import { shorten } from './report/visible-text.ts';

/** The entry of every action: its stub names it. */
export async function actionMain(name: string): Promise<void> {
  const context = await connectAction();
  await guard({
    run: () => perform(name, context),
    explain: async (thrown) => {
      const error = gateError(thrown);
      context.runner.annotate({
        level: 'error',
        message: escapeCommand(`Not decided: ${error.message}`),
        title: 'ML Gates',
      });
      context.runner.print(errorText(error, program));
      context.runner.output('verdict', 'error');
      await context.runner.summary(`### 🟥 Not decided: ${md(prose(shorten(error.message, 300)))}\n`);
      await context.lastWords(null);
    },
    interrupted: async (signal) => {
      context.runner.print(`Stopped by ${signal}: nothing was decided.`);
      await context.lastWords(signal);
    },
  });
}

function perform(name: string, context: ActionContext): Promise<0 | 1 | 2> {
  switch (name) {
    case 'gates':
      return gates({ name, kinds: ['data', 'metrics', 'card'], inline: null, publishes: true }, context);
    case 'validate-data':
      return gates({ name, kinds: ['data'], inline: inlineActions['validate-data'], publishes: false }, context);
    case 'check-metrics':
      return gates({ name, kinds: ['metrics'], inline: inlineActions['check-metrics'], publishes: false }, context);
    case 'model-card':
      return gates({ name, kinds: ['card'], inline: inlineActions['model-card'], publishes: false }, context);
    case 'report':
      return report(context);
    default:
      throw new Error(`there is no action ${name}; this is ${path.basename(process.argv[1] ?? '')}`);
  }
}

async function gates(action: GateAction, context: ActionContext): Promise<0 | 1 | 2> {
  const { runGateAction } = await import('./gates/gate-action.ts');
  return runGateAction(action, context);
}

async function report(context: ActionContext): Promise<0 | 1 | 2> {
  const { runReportAction } = await import('./gates/report-action.ts');
  return runReportAction(context);
}

import { testRule } from '../../support/test-rule.js';

testRule('no-unmasked-session-replay', {
  valid: [
    {
      name: 'the defaults of the recorder mask all',
      code: "import * as Sentry from '@sentry/browser';\nSentry.init({ integrations: [Sentry.replayIntegration()] });",
    },
    {
      name: 'the masks are on',
      code: "import * as Sentry from '@sentry/browser';\nSentry.init({ integrations: [Sentry.replayIntegration({ maskAllText: true, maskAllInputs: true })] });",
    },
    {
      name: 'what is shown in clear is no datum of a person',
      code: "import * as Sentry from '@sentry/browser';\nexport const replay = Sentry.replayIntegration({ unmask: ['.price'] });",
    },
    {
      name: 'the option is decided at run time',
      code: "import * as Sentry from '@sentry/browser';\nexport const replay = (isDemo: boolean) => Sentry.replayIntegration({ maskAllText: !isDemo });",
    },
    {
      name: 'the recorder keeps inputs masked',
      code: "import posthog from 'posthog-js';\nposthog.init('key', { session_recording: { maskAllInputs: true } });",
    },
    {
      name: 'a field that may be shown is no datum of a person',
      code: 'export const Search = () => <form><input name="colour" data-hj-allow /></form>;',
    },
    {
      name: 'nobody knows what else a field is given',
      code: 'export const Field = (props: object) => <input name="email" {...props} />;',
    },
    {
      name: 'the option may be set',
      code: "import * as Sentry from '@sentry/browser';\nexport const replay = Sentry.replayIntegration({ blockAllMedia: false });",
      options: [{ allowedSettings: ['blockAllMedia']}],
    },
  ],
  invalid: [
    {
      name: 'text and inputs are recorded in clear',
      code: "import * as Sentry from '@sentry/browser';\nexport const replay = Sentry.replayIntegration({ maskAllText: false, maskAllInputs: false });",
      output: "import * as Sentry from '@sentry/browser';\nexport const replay = Sentry.replayIntegration({ maskAllText: true, maskAllInputs: true });",
      errors: [{
        messageId: 'unmasked', line: 2, column: 23, endLine: 2, endColumn: 93,
      }],
    },
    {
      name: 'the options stand in a variable',
      code: "import * as Sentry from '@sentry/browser';\nconst options = { maskAllText: false };\nexport const replay = Sentry.replayIntegration(options);",
      errors: [{
        messageId: 'unmasked', line: 3, column: 23, endLine: 3, endColumn: 56,
      }],
    },
    {
      name: 'a field with a phone number is shown',
      code: "import * as Sentry from '@sentry/browser';\nexport const replay = Sentry.replayIntegration({ unmask: ['.phone-number'] });",
      errors: [{
        messageId: 'unmasked', line: 2, column: 23, endLine: 2, endColumn: 78,
      }],
    },
    {
      name: 'the option is one of the recording among others',
      code: "import posthog from 'posthog-js';\nposthog.init('key', { api_host: 'https://eu.i.posthog.com', session_recording: { maskAllInputs: false } });",
      output: "import posthog from 'posthog-js';\nposthog.init('key', { api_host: 'https://eu.i.posthog.com', session_recording: { maskAllInputs: true } });",
      errors: [{
        messageId: 'unmasked', line: 2, column: 1, endLine: 2, endColumn: 107,
      }],
    },
    {
      name: "a recorder of one's own keeps what is typed",
      code: "import { record } from 'rrweb';\nrecord({ emit() {}, maskAllInputs: false });",
      output: "import { record } from 'rrweb';\nrecord({ emit() {}, maskAllInputs: true });",
      errors: [{
        messageId: 'unmasked', line: 2, column: 1, endLine: 2, endColumn: 44,
      }],
    },
    {
      name: 'a field is marked to be shown, whatever else it is given',
      code: 'export const Field = (props: object) => <input name="email" {...props} data-hj-allow />;',
      errors: [{
        messageId: 'unmasked', line: 1, column: 41, endLine: 1, endColumn: 88,
      }],
    },
    {
      name: 'a field is marked to be shown',
      code: 'export const Pay = () => <form><input autoComplete="cc-number" name="cardNumber" data-hj-allow /></form>;',
      errors: [{
        messageId: 'unmasked', line: 1, column: 32, endLine: 1, endColumn: 98,
      }],
    },
  ],
});

export const RULES = {
  'obligations/clause@1': 'A clause whose subject is an agency, an official or a body, with a modal verb of its own.',
  'obligations/evident@1':
    'A duty on a thing or "it": whoever the text has last charged with it, or the agent of the passive.',
  'obligations/item@1': 'An item of a list that completes the modal verb of its stem.',
  'obligations/command@1': 'A command without a modal verb, in a list of actions that a directive requires.',
  'obligations/row@1': 'A row of a table of actions, with who must do it and by when beside it.',
} as const;

export type ObligationRule = keyof typeof RULES;

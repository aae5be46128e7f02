import { object, text } from './schema-parts.ts';

/** The key `baseline` of a data gate: the words of a metrics gate, without predictions. */
export const dataBaseline = {
  description:
    'What checks compare with that limit a change (`max_change_pct`, `unseen_values`, …): `git` (the committed data at the baseline commit), `artifact` (the profile that the run of that commit on the default branch recorded), `auto` (`git` when the data is committed there, else `artifact`), `none` (and nothing is recorded), `{file: path}` of a profile or of data, or `{git: {ref: name}}`. Default `auto`.',
  type: ['string', 'object'],
  if: { type: 'string' },
  then: { enum: ['auto', 'git', 'artifact', 'none'] },
  else: object(
    {
      file: text('A profile that `ml-gates profile` wrote, or data; relative to the folder of this config.'),
      git: object({ ref: text('A tag, a branch or a commit.') }, { required: ['ref'] }),
    },
    { minProperties: 1 },
  ),
};

import { published } from './published.ts';

/** The plugin of graphql-codegen that writes what `/possible-types.json` serves. */
export const plugin = (): string => published().possibleTypes;

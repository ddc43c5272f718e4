import { published } from './published.ts';

/** The plugin of graphql-codegen that writes what `/schema.graphql` serves. */
export const plugin = (): string => published().sdl;

import * as apollo from './apollo.ts';
import * as relay from './relay.ts';
import * as urql from './urql.ts';

/** For tests/e2e/clients.test.ts to call in a page. */
Object.assign(window, { clients: { ...apollo, ...relay, ...urql } });

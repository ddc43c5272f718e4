// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { textsOf } from '../../cypher-codegen/runtime/functions.ts';
import * as adminFunctions from './admin.ts';
import * as articleFunctions from './article.ts';
import * as checkFunctions from './check.ts';
import * as claimFunctions from './claim.ts';
import * as countryFunctions from './country.ts';
import * as decisionFunctions from './decision.ts';
import * as entityFunctions from './entity.ts';
import * as eventFunctions from './event.ts';
import * as evidenceFunctions from './evidence.ts';
import * as graphFunctions from './graph.ts';
import * as identityFunctions from './identity.ts';
import * as linkFunctions from './link.ts';
import * as listsFunctions from './lists.ts';
import * as mentionFunctions from './mention.ts';
import * as organizationFunctions from './organization.ts';
import * as personFunctions from './person.ts';
import * as placeFunctions from './place.ts';
import * as positionFunctions from './position.ts';
import * as publisherFunctions from './publisher.ts';
import * as quoteFunctions from './quote.ts';
import * as traversalFunctions from './traversal.ts';

/** Every text that is sent, by its name in logs and metrics. */
export const statements = textsOf([adminFunctions, articleFunctions, checkFunctions, claimFunctions, countryFunctions, decisionFunctions, entityFunctions, eventFunctions, evidenceFunctions, graphFunctions, identityFunctions, linkFunctions, listsFunctions, mentionFunctions, organizationFunctions, personFunctions, placeFunctions, positionFunctions, publisherFunctions, quoteFunctions, traversalFunctions]);

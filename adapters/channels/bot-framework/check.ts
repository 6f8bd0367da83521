import { AdapterError } from '../../error.ts';
import type { Health } from '../channel.ts';
import type { AccessToken } from './access-token.ts';
import { KeysUnavailable, type SigningKeys } from './keys.ts';

/** Asks Microsoft for a token, and for the keys of its own. Nobody is written to. */
export async function checkBot(token: AccessToken, keys: SigningKeys): Promise<Health> {
  try {
    await token.get();
    await keys.find('none'); // There is no such key: it is asked whether there are any.
    return { found: 'Microsoft knows the bot, and its keys are there', advice: null };
  } catch (error) {
    if (error instanceof KeysUnavailable) {
      const advice = 'look at this machine’s way to login.botframework.com, and at openIdUrl';
      return { found: error.message, advice };
    }
    if (!(error instanceof AdapterError)) throw error;
    const advice =
      error.kind === 'held'
        ? 'appPassword must be a client secret of appId that has not expired, and tenantId the tenant of that app'
        : 'look at this machine’s way to login.microsoftonline.com, and look again';
    return { found: error.message, advice };
  }
}

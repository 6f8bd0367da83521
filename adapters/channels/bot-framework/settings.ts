import { z } from 'zod';
import { secret } from '../settings.ts';

/** What a clinic sets up to be reached through Azure Bot Service: Teams, Direct Line, Web Chat, Omnichannel. */
export const botFrameworkSettings = z
  .strictObject({
    appId: z.uuid().meta({
      description: 'The Microsoft App ID of the bot: one bot for each clinic.',
      examples: ['11111111-2222-4333-8444-555555555555'],
    }),
    appPassword: secret('A client secret of that app.', 'BOT_APP_PASSWORD'),
    tenantId: z
      .string()
      .regex(/^[\w.-]{3,100}$/)
      .default('botframework.com')
      .meta({
        description:
          'The Microsoft Entra tenant of the app. The default is for the older bots of several tenants.',
        examples: ['99999999-8888-4777-8666-555555555555'],
      }),
    handoff: z
      .boolean()
      .default(false)
      .describe(
        'Whether a desk behind the bot (Omnichannel, Genesys) takes conversations over when told `handoff.initiate`.',
      ),
    mediaHosts: z
      .string()
      .default('smba.trafficmanager.net .botframework.com .sharepoint.com')
      .meta({
        description:
          'Hosts that files of patients are fetched from, with spaces between; one that begins with a dot stands ' +
          'for all names under it. No others are asked.',
        examples: ['smba.trafficmanager.net .botframework.com .sharepoint.com'],
      }),
    openIdUrl: z
      .url()
      .default('https://login.botframework.com/v1/.well-known/openidconfiguration')
      .meta({
        description:
          "Where Microsoft tells which keys its tokens are signed with; clouds of their own have others'.",
        examples: ['https://login.botframework.com/v1/.well-known/openidconfiguration'],
      }),
    issuer: z
      .string()
      .min(1)
      .default('https://api.botframework.com')
      .meta({
        description: 'Who signs the tokens, and whom ours are for.',
        examples: ['https://api.botframework.com'],
      }),
    loginUrl: z
      .url()
      .default('https://login.microsoftonline.com')
      .meta({
        description: 'Where the tokens come from that we ask with.',
        examples: ['https://login.microsoftonline.com'],
      }),
  })
  .describe('Teams, Direct Line, Web Chat and Omnichannel, by Azure Bot Service.');

/** The settings as they are read from a clinic's file. */
export type BotFrameworkSettings = z.output<typeof botFrameworkSettings>;

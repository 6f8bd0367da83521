import type { FastifyRequest } from 'fastify';
import { bearer, readVisitor, type Visitor } from '../../adapters/channels/web-chat/visitor.ts';
import type { Clinic } from '../config.ts';
import type { House } from '../house.ts';
import type { HttpParts } from './parts.ts';
import { Problem } from './problem.ts';

/** An address that names a clinic. */
export interface ClinicRoute {
  Params: { clinic: string };
}

/** The clinic that a request names, where it has a web chat. @throws Problem 404, with those there are. */
export function clinicOf(house: House, request: FastifyRequest): Clinic {
  const { clinic: id = '' } = request.params as { clinic?: string };
  const clinics = house.clinics().filter(({ channels }) => 'web-chat' in channels);
  const clinic = clinics.find((one) => one.id === id);
  if (clinic) return clinic;
  const accepted = clinics.map((one) => one.id);
  const name = id.slice(0, 60);
  throw new Problem(
    404,
    'unknown-clinic',
    `There is no clinic '${name}' here. There are: ${accepted.join(', ')}.`,
    {
      accepted,
    },
  );
}

/** Who sends a request, by its token. @throws Problem 401: it is missing, forged, or of another clinic. */
export function visitorOf({ house, door }: HttpParts, request: FastifyRequest): Visitor {
  const clinic = clinicOf(house, request);
  const token = bearer(request.headers.authorization);
  const visitor = token === null ? null : readVisitor(door.secret, token);
  if (visitor?.clinic === clinic.id) return visitor;
  throw new Problem(
    401,
    'unknown-visitor',
    `Authorization: expected a visitor's token of clinic '${clinic.id}'.`,
  );
}

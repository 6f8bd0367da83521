import { Curve, type KeyPair, proto } from '@whiskeysockets/baileys';

/** Who vouches for the fake server: a root of our own, an intermediate, and the server's key. */
export interface Authority {
  /** What a client that checks signatures would have to trust. */
  root: Uint8Array;
  serverKey: KeyPair;
  /** The chain as the server shows it in the handshake. */
  chain: Uint8Array;
}

/** Makes a real chain of certificates: a client that checks them finds nothing wrong. */
export function newAuthority(): Authority {
  const root = Curve.generateKeyPair();
  const intermediate = Curve.generateKeyPair();
  const serverKey = Curve.generateKeyPair();
  const { Details } = proto.CertChain.NoiseCertificate;
  const ofIntermediate = Details.encode({ serial: 1, issuerSerial: 0, key: intermediate.public }).finish();
  const ofServer = Details.encode({ serial: 2, issuerSerial: 1, key: serverKey.public }).finish();
  const chain = proto.CertChain.encode({
    intermediate: { details: ofIntermediate, signature: Curve.sign(root.private, ofIntermediate) },
    leaf: { details: ofServer, signature: Curve.sign(intermediate.private, ofServer) },
  }).finish();
  return { root: root.public, serverKey, chain };
}

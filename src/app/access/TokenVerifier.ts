import { createRemoteJWKSet, type JWTPayload, jwtVerify, type JWTVerifyOptions } from "jose";
import { Problem } from "../../problems";
import type { AccessLevel } from "../../api/access/AccessLevel";

export interface TokenOptions {
  /** Address of the issuer's public keys. */
  readonly jwksUri?: string;
  /** Shared secret instead, at least 32 characters. */
  readonly secret?: string;
  readonly issuer: string;
  readonly audience: string;
}

export interface TokenClaims {
  readonly subject: string;
  readonly level: Exclude<AccessLevel, "none">;
}

/** Asymmetric algorithms with published keys, HMAC with a secret; never both, so that one cannot pass for the other. */
const algorithms = { jwks: ["RS256", "PS256", "ES256", "EdDSA"], secret: ["HS256"] };

/** Checks JSON Web Tokens: signature, algorithm, issuer, audience, expiry (30 s of clock skew), and the `role` claim. */
export class TokenVerifier {
  private readonly verifyText: (token: string) => Promise<JWTPayload>;

  constructor({ jwksUri, secret, issuer, audience }: TokenOptions) {
    const options = { issuer, audience, clockTolerance: 30, requiredClaims: ["exp", "sub"] };
    if (jwksUri !== undefined) {
      const keys = createRemoteJWKSet(new URL(jwksUri), {
        cacheMaxAge: 600_000,
        cooldownDuration: 30_000,
        timeoutDuration: 3000,
      });
      const bounded: JWTVerifyOptions = { ...options, algorithms: algorithms.jwks };
      this.verifyText = async (token) => (await jwtVerify(token, keys, bounded)).payload;
      return;
    }
    if (secret === undefined || secret.length < 32) {
      throw new Problem(
        "CONFIG_INVALID",
        "Tokens need an address of public keys, or a secret of 32 characters or more.",
      );
    }
    const key = new TextEncoder().encode(secret);
    const bounded: JWTVerifyOptions = { ...options, algorithms: algorithms.secret };
    this.verifyText = async (token) => (await jwtVerify(token, key, bounded)).payload;
  }

  /** Who the token names and what it allows; null where it does not hold. */
  async verify(token: string): Promise<TokenClaims | null> {
    try {
      const { sub, ["role"]: role } = await this.verifyText(token);
      if (!sub) return null;
      return { subject: sub, level: role === "curator" || role === "administrator" ? role : "reader" };
    } catch {
      return null;
    }
  }
}

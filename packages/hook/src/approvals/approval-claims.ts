/** What an approval says, as it is signed: a waiver of some rules for one exact post under one policy. */
export interface ApprovalClaims {
  jti: string;
  /** Seconds since 1970. */
  iat: number;
  exp: number;
  rules: string[];
  /** Digest of the post, salted with the approval's own id. */
  post: string;
  /** Digest of the policy. */
  policy: string;
  reason: string;
  by: { id: string; name: string; role: string };
  /** ISO 8601. */
  until: string;
}

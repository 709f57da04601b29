/** Who may ask the gate. The key itself stands nowhere: `bluepencil gate key` makes one. */
export interface GateKey {
  /**
   * Names the holder in receipts, approvals and the log.
   * @pattern ^[\w.@-]{1,64}$
   */
  id: string;
  /** `author` checks and sends, `pio` also approves, `admin` also reloads the policy. */
  role: 'author' | 'pio' | 'admin';
  /**
   * SHA-256 of the key.
   * @pattern ^[0-9a-f]{64}$
   */
  sha256: string;
  /** The person's name in approvals; default the id. */
  name?: string;
  /** The person's role where a policy says who may waive, such as `chief`. Default `pio`. */
  signsAs?: string;
}

/** Where webhooks come from. */
export interface WebhookIn {
  /**
   * The last part of its address, `/v1/webhooks/…`.
   * @pattern ^[\w-]{1,64}$
   */
  id: string;
  /** How it signs: as Standard Webhooks, as `sha256=…` like Mastodon and GitHub, or not at all. */
  signed: 'standard' | 'sha256' | 'not at all';
  /** Variables of the environment that hold its secrets; several while they are being changed. */
  secretsFrom?: string[];
  /** What an event is: a post as `bluepencil lint` reads it, or an event of Mastodon. Default `post`. */
  reads?: 'post' | 'mastodon';
}

/** Where events of the gate go, signed as Standard Webhooks. */
export interface WebhookOut {
  /** @pattern ^[\w-]{1,64}$ */
  id: string;
  /** @pattern ^https?:// */
  url: string;
  /**
   * Variables of the environment that hold its secrets, each `whsec_` and base64.
   * @minItems 1
   */
  secretsFrom: string[];
  /** Kinds of event; all when missing. */
  events?: ('post.checked' | 'post.approved' | 'post.cleared' | 'policy.replaced')[];
}

/** `bluepencil-gate.yml`: how `bluepencil serve` runs. Paths are relative to this file. */
export interface GateConfig {
  /** Schema of this file, for editors. */
  $schema?: string;
  /** Default 127.0.0.1. */
  host?: string;
  /**
   * Default 8321; 0 takes any that is free.
   * @minimum 0
   * @maximum 65535
   */
  port?: number;
  /** The policy; the nearest bluepencil.yml when missing. */
  config?: string;
  /** File with the private Ed25519 key that receipts are signed with, as a JSON Web Key. */
  signingKey: string;
  /** Files with keys that it signed with before, or their public halves. */
  previousKeys?: string[];
  /** The decision log. */
  log: string;
  /** @minItems 1 */
  keys: GateKey[];
  /**
   * How long a receipt holds, in minutes. Default 15.
   * @minimum 1
   * @maximum 1440
   */
  receiptMinutes?: number;
  limits?: GateLimits;
  webhooksIn?: WebhookIn[];
  webhooksOut?: WebhookOut[];
}

/** How much the gate takes. */
export interface GateLimits {
  /**
   * Bytes of a body. Default 1,000,000.
   * @minimum 1000
   */
  bytes?: number;
  /**
   * Requests of one key in a minute. Default 1200.
   * @minimum 1
   */
  perMinute?: number;
  /**
   * Requests that are answered at the same time. Default 1000.
   * @minimum 1
   */
  atOnce?: number;
}

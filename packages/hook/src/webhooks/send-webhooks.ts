import { signStandard } from './standard-signature.ts';

/** Where events of the gate go. */
export interface WebhookTarget {
  /** Names it in the log. */
  id: string;
  url: string;
  /** `whsec_` and base64; several while they are being changed. */
  secrets: readonly string[];
  /** The kinds of event that it gets; all when missing. */
  events?: readonly WebhookEventType[] | undefined;
}

/** Kinds of event. */
export type WebhookEventType = 'post.checked' | 'post.approved' | 'post.cleared' | 'policy.replaced';

/** What happened. It has no word of a post. */
export interface WebhookEvent {
  type: WebhookEventType;
  /** ISO 8601. */
  timestamp: string;
  data: Record<string, unknown>;
}

/** How events are sent. */
export interface WebhookSenderOptions {
  targets: readonly WebhookTarget[];
  /** Milliseconds since 1970. */
  now: () => number;
  /** Told what became of each event: a status, and how often it was tried. */
  tell: (outcome: { target: string; status: number | 'unreachable' | 'dropped'; tries: number }) => void;
  fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds before each further try. */
  pauses?: readonly number[] | undefined;
}

/** Sends events. */
export interface WebhookSender {
  /** Never waits and never throws: an answer of the gate does not depend on who listens. */
  send: (event: WebhookEvent) => void;
  /** Ends further tries, and waits for what is under way. */
  drain: () => Promise<void>;
}

const mostWaiting = 1000;
const deadline = 5000;

/** Makes what sends events, signed as Standard Webhooks, again where they do not arrive. */
export function createWebhookSender(options: WebhookSenderOptions): WebhookSender {
  const { targets, tell } = options;
  const waiting = new Set<Promise<void>>();
  const ending = new AbortController();
  return {
    send: (event) => {
      for (const target of targets) {
        if (target.events && !target.events.includes(event.type)) continue;
        if (waiting.size >= mostWaiting) tell({ target: target.id, status: 'dropped', tries: 0 });
        else {
          const sending = deliver(event, target, { ...options, ending: ending.signal })
            .catch(() => ({ status: 'unreachable' as const, tries: 0 }))
            .then((outcome) => {
              waiting.delete(sending);
              tell({ target: target.id, ...outcome });
            });
          waiting.add(sending);
        }
      }
    },
    drain: async () => {
      ending.abort();
      await Promise.all(waiting);
    },
  };
}

interface Outcome {
  status: number | 'unreachable';
  tries: number;
}

type Delivering = WebhookSenderOptions & { ending: AbortSignal };

async function deliver(event: WebhookEvent, target: WebhookTarget, delivering: Delivering): Promise<Outcome> {
  const { pauses = [1000, 10_000, 60_000], ending } = delivering;
  const id = `msg_${crypto.randomUUID()}`;
  const body = JSON.stringify(event);
  for (let tries = 1; ; tries += 1) {
    const status = await attempt(target, { id, body }, delivering);
    const arrived = typeof status === 'number' && status >= 200 && status < 300;
    const pause = pauses[tries - 1];
    // A target that says `gone` wants no more.
    if (arrived || status === 410 || pause === undefined || ending.aborted) return { status, tries };
    await wait(pause, ending);
  }
}

async function attempt(
  { url, secrets }: WebhookTarget,
  { id, body }: { id: string; body: string },
  { now, fetch = globalThis.fetch }: Delivering,
): Promise<Outcome['status']> {
  // The time is signed anew for each try, or a late one would be refused as a replay.
  const headers = await signStandard(secrets, { id, timestamp: Math.floor(now() / 1000), body });
  try {
    const response = await fetch(url, {
      ...{ method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(deadline) },
      headers: { 'content-type': 'application/json', ...headers },
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 'unreachable';
  }
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
    if (signal.aborted) resolve();
  });
}

import type { Fact } from './facts/fact.ts';

/** Something that goes out beside the text: a picture, a video, a booking photo. */
export interface Attachment {
  /** What it is: `image`, `video`, `booking-photo`, … */
  kind: string;
  /** The text description; data about people in it counts as posted. */
  alt?: string;
  [field: string]: unknown;
}

/** What a posting tool knows about a post apart from its text. Every field may be missing. */
export interface Metadata {
  /** Where it goes: `x`, `facebook`, `instagram`, `bluesky`, `mastodon`, `nextdoor`, `press-release`. */
  channel?: string;
  /** Whose account it is: `official` (the agency speaks) or `personal`. */
  account?: string;
  /** The author's unit, such as `traffic` or `media`. */
  unit?: string;
  /** The author's role: `officer`, `sergeant`, `commander`, `chief`, `pio`. */
  role?: string;
  /** Where it is published: `us`, `us-ca`, `ca`, `ca-on`, `uk`. */
  jurisdiction?: string;
  attachments?: Attachment[];
  /** Who approved it. */
  approvedBy?: string | Fact | null;
  /** The order of a court that allows what the post does, with its end (`until`). */
  courtOrder?: Fact;
  /** That the family of the dead was told: when (`on`) and by whom (`by`). */
  nextOfKin?: Fact;
  /** That somebody shown or named agreed, or several did. */
  consent?: Fact | Fact[];
  /** When somebody was booked (`on`), and the class of offence (`offence`). */
  booking?: Fact & { offence?: string };
  [field: string]: unknown;
}

/**
 * Gives the attachments of a post, whatever a posting tool has put there: what is no list is none, what is no object is left out.
 */
export function attachmentsOf(meta: Metadata | undefined): Partial<Attachment>[] {
  const attachments: unknown = meta?.attachments;
  if (!Array.isArray(attachments)) return [];
  return attachments.filter((each): each is Partial<Attachment> => typeof each === 'object' && each !== null);
}

/** One post as its author means to publish it. */
export interface Post {
  /** Names the post in a report; any string that its sender chooses. */
  id: string;
  text: string;
  meta?: Metadata;
}

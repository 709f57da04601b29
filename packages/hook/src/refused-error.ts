/** Why a receipt, an approval or a webhook is not accepted. */
export type RefusalCode =
  | 'signature' // not signed by this gate, or not the kind of token that it is used as
  | 'expired' // its end time is past
  | 'early' // it is dated in the future
  | 'text' // another text than the one that was read
  | 'attachments' // other attachments, or other text descriptions of them
  | 'channel' // another channel
  | 'account' // another account
  | 'schedule' // another time
  | 'metadata' // other metadata that rules look at
  | 'policy' // the policy is another one now
  | 'verdict' // the receipt proves that the post was held
  | 'used' // the post went out with it already
  | 'role' // this person may not do that
  | 'approver' // who wrote or sent a post cannot approve it
  | 'findings' // names rules that did not hold the post
  | 'locked' // the policy lets nobody, or not this role, approve it
  | 'reason' // no reason, or one that repeats the post
  | 'until'; // no end, or one that is too far

/** A token or a request that is understood, and refused. Its message never repeats a post. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

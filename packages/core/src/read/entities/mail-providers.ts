/** Providers of mailboxes, as alternatives of an expression. */
export const providers =
  'gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|me|aol|msn|proton|protonmail|rogers|shaw|sympatico|telus|comcast|verizon|btinternet|sky|talktalk|virginmedia|gmx|fastmail|bellnet|videotron|eastlink|sasktel|ntlworld|tiscali|cogeco|charter|xfinity|bellsouth|earthlink|zoho';

/** Those whose names are no words. */
export const plainProviders = providers.replace(/\b(?:live|me|shaw|sky|charter|proton|rogers)\|/g, '');

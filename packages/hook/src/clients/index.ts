export { postOfMastodon } from './mastodon-event.ts';

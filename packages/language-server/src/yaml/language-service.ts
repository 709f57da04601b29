// A file of its own, so that a bundle can leave it unread until it is needed.
export { getLanguageService } from 'yaml-language-server/out/server/src/languageservice/yamlLanguageService.js';

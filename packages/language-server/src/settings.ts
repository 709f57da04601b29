/** What a user may set, under `bluepencil` in the settings of an editor. */
export interface Settings {
  /** Check drafts at all. */
  enable: boolean;
  /** Config to use instead of the nearest `bluepencil.yml`; relative to the folder of the workspace. Empty: the nearest. */
  config: string;
  /** Check only where there is a config: quiet in folders that have nothing to do with posts. */
  requireConfig: boolean;
  /** Milliseconds without typing before a draft is checked. */
  delay: number;
}

/** What holds where nothing is set. */
const defaultSettings: Settings = { enable: true, config: '', requireConfig: false, delay: 100 };

/** The longest wait; more would leave findings of words that are long gone. */
const longestDelay = 5000;

/** Reads what a client sends as settings; what it leaves out or gets wrong is as if nothing were set. */
export function readSettings(value: unknown): Settings {
  const sent = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { enable, config, requireConfig, delay } = sent;
  return {
    enable: typeof enable === 'boolean' ? enable : defaultSettings.enable,
    config: typeof config === 'string' ? config : defaultSettings.config,
    requireConfig: typeof requireConfig === 'boolean' ? requireConfig : defaultSettings.requireConfig,
    delay: isDelay(delay) ? delay : defaultSettings.delay,
  };
}

function isDelay(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= longestDelay;
}

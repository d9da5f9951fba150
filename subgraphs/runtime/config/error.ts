/** A setting that cannot be used. Names the variable and what is expected; never its value, which may be a secret. */
export class ConfigError extends Error {}

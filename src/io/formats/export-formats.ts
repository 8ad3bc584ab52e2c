/** What `songngu export` can write. */
export const EXPORT_FORMATS = ['yaml', 'json'] as const;

/** The date of the last change that clients could have to follow [38, 40]. */
export const API_VERSION = '2026-11-21';

/** The version in the path; a breaking change would have another [38, 40]. */
export const API_PATH_VERSION = 'v1';

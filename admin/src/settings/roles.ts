import type { Role } from '@longbox/shared/generated/admin/settings/graphql';

import { en } from '../i18n/en';

/** Every role with its name, as options of a list. */
export const roles = Object.entries(en.roles) as [Role, string][];

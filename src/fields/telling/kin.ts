/** Words of kin, each of which says alone whose kin somebody is; in patterns. */
export const KIN = 'con|vợ|chồng|em|anh|chị|cháu|cha|bố|mẹ'

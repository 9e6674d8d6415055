// @ts-check
// Whether all is kept for a day without a network, and whether there is a newer version.

const offlineState = () => "none";
const renew = async () => false;

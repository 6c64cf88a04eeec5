/** An address somewhere in a text that a page shows, without what stands around it. */
export const addressInText = /[^\s<>()[\]",;:|]+@[^\s<>()[\]",;:|@]+\.[^\s<>()[\]",;:|@]+/;

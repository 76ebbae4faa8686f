"""One miniserve process: started, guarded, asked how it is, stopped."""

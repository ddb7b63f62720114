"""The content as frozen objects: what the walk, the guide and the checker read. After decoding nobody sees a dict."""
